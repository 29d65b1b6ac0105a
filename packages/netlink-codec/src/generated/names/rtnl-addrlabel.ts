// Generated from formats/rtnl_addrlabel.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `IFAL_*`. */
export const AddressLabelAttributeType: {
  /** `IFAL_ADDRESS`: The prefix. */
  readonly address: 1;
  /** `IFAL_LABEL`: The label; equal ones go together. */
  readonly label: 2;
} = {
  address: 1,
  label: 2,
};
