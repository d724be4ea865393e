import type { Remark } from "../tool.ts";
import type { Channel } from "./compose.ts";

/** Whom to add to the Outreach tab: Roster rows marked include, or with status lead; accounts listed in a tab; nobody new. */
export type Whom = "included" | "leads" | "tab" | "nobody";

export interface OutreachInput {
	readonly whom: Whom;
	/** Which tab, where `whom` says so. */
	readonly tab?: string;
}

/** A message as it stands, or as it will once applied: what the sidebar shows to read, copy and send. */
export interface Draft {
	/** `@mara.eats · Instagram`. */
	readonly label: string;
	readonly state: "new" | "renewed" | "edited" | "written";
	readonly channel: Channel;
	/** E-mail address; `""` for a direct message. */
	readonly to: string;
	readonly subject: string;
	readonly message: string;
	readonly followUp: string;
	/** Something to mind before it is sent. */
	readonly mind?: string;
}

/** `Preview.details` of `write-outreach`. */
export interface OutreachDetails {
	/** Those not sent yet. Of very many only the first. */
	readonly drafts: readonly Draft[];
	/** How many drafts are not listed. */
	readonly more: number;
	/** How many creators would be added. */
	readonly added: number;
	/** What the team's own texts leave out. */
	readonly minds: readonly Remark[];
	/** Those to add or to write to who also work with a competitor, and who says so. */
	readonly competitors: readonly Remark[];
}
