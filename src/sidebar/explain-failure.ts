import { afterFailure } from "../core/after-failure.ts";

interface Explanation {
	/** What Google's own message says in this case. */
	readonly says: RegExp;
	readonly message: string;
}

/** The first that fits is shown. Google's wording differs between products and years, hence the loose patterns. */
const EXPLANATIONS: readonly Explanation[] = [
	{
		says: /PERMISSION_DENIED|reading from storage|refused to connect|do(es)? not have access/i,
		message:
			"Google did not let this sidebar reach the spreadsheet. This often happens when several Google accounts are " +
			"signed in. Open the spreadsheet in a Chrome profile or a private window with only the account you want to use. " +
			"If you can only view this spreadsheet, ask its owner for edit access.",
	},
	{
		says: /document .+ is missing|no item with the given ID|spreadsheet .+ (deleted|not found)/i,
		message:
			"Google did not find the spreadsheet or a document: it was moved or deleted, or you lost access to it.",
	},
	{
		says: /violates the data validation|data validation rule/i,
		message:
			"A cell has a rule (Data ▸ Data validation) that does not allow what was to be written there. Change the rule or " +
			"let it only warn, then try again.",
	},
	{
		says: /above the limit of [\d,.]+ cells|more than the maximum of|maximum of 50,?000 characters/i,
		message:
			"The spreadsheet is full: Google allows 10 million cells, and 50,000 characters in one. Delete tabs, rows or " +
			"columns that nobody needs, then try again.",
	},
	{
		says: /authori[sz]ation|permissions? (is|are) not sufficient|do not have permission|required permissions|not authori[sz]ed/i,
		message:
			"A permission is missing. Close this sidebar, open it again from the Extensions menu and allow what Google asks " +
			"for. If several Google accounts are signed in, use a Chrome profile or a private window with only one.",
	},
	{
		says: /protected (cell|range|sheet|object)|cell or object is protected/i,
		message:
			"A cell that would be changed is protected. Ask the spreadsheet's owner to let you edit it, then try again.",
	},
	{
		says: /lock(ed)? |holding the lock|simultaneous|too many scripts/i,
		message: "The spreadsheet is busy: someone else's tool is running. Wait a moment and try again.",
	},
	{
		says: /too many times|computer time|quota|rate limit|for one day/i,
		message:
			"Google's limit for today or for this minute is used up. Wait a minute and try again; if it stays, try tomorrow.",
	},
	{
		says: /execution time|timed? ?out|timeout|deadline/i,
		message: "Google stopped because it took too long. Wait a moment and try again.",
	},
	{
		says: /failed while accessing|service unavailable|server error|internal error|empty response|unable to talk|service error/i,
		message:
			"Google's service failed for a moment. Wait a minute and try again; nothing is wrong with your spreadsheet.",
	},
	{
		says: /network|HTTP 0|connection|offline|failed to fetch|HTTP 5\d\d/i,
		message: "The connection to Google was lost. Check that you are online, then try again.",
	},
	{
		says: /function not found|not found: runTool|is not a function|deployment/i,
		message:
			"The add-on was updated while this sidebar was open. Close it and open it again from the Extensions menu.",
	},
];

/** Puts Google's failure into words a planner can act on; Google's own text is never shown. */
export function explainFailure(failure: unknown, wrote: boolean): string {
	const text = failure instanceof Error ? failure.message : String(failure);
	const why =
		EXPLANATIONS.find(({ says }) => says.test(text))?.message ??
		"Google could not do this and did not say why. Try again. If it happens again, reload the spreadsheet.";
	return `${why} ${afterFailure(wrote)}`;
}
