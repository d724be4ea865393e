/** Random schedules of three people that every test run plays. */
export const SCHEDULES = 1000;

/** Random inputs that every test run gives to each tool, and random parts it puts into each tool's own input. */
export const FUZZED_INPUTS = 150;

/** Files broken at random, byte by byte, that every test run reads: a third each of .csv, .json and .xlsx. */
export const FUZZED_FILES = 900;
