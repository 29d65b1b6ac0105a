// Generated from formats/rtnl_action.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `TCA_ROOT_*`. */
export const TrafficActionAttributeType: {
  /** `TCA_ROOT_UNSPEC` */
  readonly rootUnspec: 0;
  /** `TCA_ROOT_TAB`: Actions, by number. */
  readonly rootTab: 1;
  /** `TCA_ROOT_FLAGS` */
  readonly rootFlags: 2;
  /** `TCA_ROOT_COUNT`: How many there are. */
  readonly rootCount: 3;
  /** `TCA_ROOT_TIME_DELTA`: Most milliseconds since the last use. */
  readonly rootTimeDelta: 4;
  /** `TCA_ROOT_EXT_WARN_MSG` */
  readonly rootExtWarnMsg: 5;
} = {
  rootUnspec: 0,
  rootTab: 1,
  rootFlags: 2,
  rootCount: 3,
  rootTimeDelta: 4,
  rootExtWarnMsg: 5,
};
