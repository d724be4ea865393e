import type { TabColumns } from "../../src/core/formula-columns/tab-columns.ts";

/** What the fake does, chosen by each test. Plain data, since it crosses into the page. */
export interface FakeServer {
	/** No tracker in the workbook yet. */
	readonly isNew?: boolean;
	/** The version whose tour or news the person has closed; the newest unless it is said. */
	readonly seenVersion?: string;
	/** Of the tab in front; followers in D unless it is said. */
	readonly columns?: TabColumns["columns"];
	/** The tab in front; Roster unless it is said. */
	readonly inFront?: string;
	/** What the selected cell holds; blank unless it is said. */
	readonly selectedCell?: string;
	/** Google's own message for the next call, as its failure handler would get it. */
	readonly failure?: string;
	/** Creators the import finds besides the rows it is given. */
	readonly extraCreators?: number;
	/** Changes made by one apply call. */
	readonly slice?: number;
	readonly needsPlatform?: boolean;
	readonly nothingToDo?: boolean;
	/** The import finds an account under a new handle. */
	readonly renamed?: boolean;
	/** What a tool's preview gives, by the tool's id; with a `problem` the call is refused for that. */
	readonly previews?: { readonly [toolId: string]: unknown };
	/** How the script of the tools' own panels comes; at once unless it is said. */
	readonly panels?: "held" | "refused" | "of another version";
	/** Answers wait until this is off again. */
	readonly hold?: boolean;
}
