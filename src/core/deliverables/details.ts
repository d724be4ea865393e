import type { Remark } from "../tool.ts";
import type { MovablePost, Moves } from "./move-changes.ts";
import type { DeliverableOptions, OptionInput } from "./options.ts";
import type { PostBoard } from "./post-board.ts";

/** The input of `plan-deliverables`. */
export interface DeliverablesInput extends OptionInput {
	/** Posts to move on. */
	readonly moves?: Moves | undefined;
}

/** `Preview.details` of `plan-deliverables`. Days are text such as `2024-11-18`. */
export interface DeliverablesDetails {
	readonly options: DeliverableOptions;
	/** What is needed before posts can be planned, and what to do about it. */
	readonly missing: readonly string[];
	/** Nobody stands in the Plan. */
	readonly planIsEmpty: boolean;
	readonly warnings: readonly string[];
	/** When the work on all new posts is due. */
	readonly work?: {
		readonly brief: string;
		readonly concept: string;
		readonly draft: string;
		readonly final: string;
		readonly goLive: string;
	};
	readonly accounts: readonly {
		/** `@mara.eats · Instagram` */
		readonly label: string;
		readonly posts: readonly {
			readonly id: string;
			readonly type: string;
			readonly isNew: boolean;
			/** `""` where the sheet has none. */
			readonly day: string;
		}[];
	}[];
	readonly board: PostBoard;
	/** Posts of the tab with the statuses they may take next. */
	readonly movable: readonly MovablePost[];
	/** What may surprise about new codes. */
	readonly codeNotes: readonly Remark[];
	/** Codes that may have leaked. */
	readonly leaks: readonly Remark[];
}
