/** What `--input` holds for tools that have a panel of their own, by example. */
const EXAMPLES: { readonly [tool: string]: string } = {
	"check-captions": `{
  "from": {"tab": "Deliverables"},
  "check": {
    "caption": 4, "jurisdictions": ["US", "GB"],
    "platform": {"column": 2}, "type": {"value": "reel"},
    "relationship": {"value": "paid"}, "paidLabel": {"value": "no"},
    "brand": "", "requiredTags": true, "requiredCode": true
  }
}
Columns count from 0. "from" may be left out with --tab NAME (a .csv has one tab, called like the file)
or --file FILE. Without "check" the answer says which column is which. In a tab other than Deliverables "id" in "check" names
the column that tells rows apart; "creator", "transcript" and "edited" name columns as well.`,
	"plan-deliverables": `{
  "leadDays": 28, "cadence": 7, "weekdaysOnly": true, "holidays": "2026-12-25, 2026-12-26",
  "order": "mixed", "reviewer": "Ana", "moves": {"MARA-IG-01": "concept"}
}
All of it may be left out: what was chosen last stays. "order" is "mixed" or "as written"; "moves" names posts and their next
status.`,
	"write-briefs": `{"kinds": ["brief"], "creators": ["instagram/@mara.eats"]}
Both may be left out. "kinds" are brief, agreement-terms and feedback-request; "creators" are accounts as platform/@handle.`,
	"import-creators": `{"from": {"tab": "My list"}}
"from" may be left out with --file FILE or --tab NAME.`,
	"import-results": `{"pulledAt": "2026-03-31", "others": "import"}
with --file FILE or --tab NAME. "others" is "import" or "leave": what becomes of posts that are no deliverables. "matches" names
deliverables for rows, {"instagram/DAbc123": "MARA-IG-01"}, "columns" what source columns are, from 0, {"3": "views"}.`,
};

/** What a tool takes with --input, by example; `undefined` where its form's fields say it. */
export function inputExample(tool: string): string | undefined {
	return EXAMPLES[tool];
}

/** A message for the sidebar, as somebody at the command line can use it. */
export function inCommandWords(message: string, tool: string): string {
	const ask = /^What was asked for is not complete or not understood(?: \((.+)\))?\./.exec(message);
	if (ask === null) return message;
	const wrong = ask[1] === undefined ? "" : `: "${ask[1]}" is missing or not understood`;
	const example = EXAMPLES[tool];
	const needs = example === undefined ? "" : ` It needs JSON such as\n${example}`;
	return `The input of ${tool} is not complete${wrong}. Give it with --input FILE.${needs}`;
}
