/** Rows of a list that can be imported at once, header not counted: more would not fit into one answer of the sidebar. */
export const MOST_ROWS = 50_000;

/** More columns than any list of creators has; a sign of a wrong separator. */
export const MOST_COLUMNS = 300;
