/** The state that is judged. */
export type NetworkState = object;
/** One difference between two states. */
export type Change = object;
