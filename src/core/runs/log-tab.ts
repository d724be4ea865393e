/** The hidden tab that remembers what the last runs changed. */
export const LOG_TAB = "Planner log";
