import { isDateCell } from "../cell.ts";
import type { Block } from "../docs/blocks.ts";
import type { DocumentFacts } from "../docs/document-kind.ts";
import { linesOf } from "../docs/template-blocks.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { campaignSettings } from "../tracker/campaign.ts";
import { campaignText } from "../tracker/campaign-setting.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { longDate } from "../values/long-date.ts";
import { isoDay } from "../values/read-date.ts";
import { adLabelText } from "./ad-label.ts";
import type { BriefedAccount, BriefSources } from "./brief-sources.ts";
import { compensationText } from "./compensation.ts";
import { postLinks, postList, timeline } from "./post-blocks.ts";

/** What the campaign says, the same for all creators. */
export function campaignFacts(campaign: Table | undefined): DocumentFacts {
	const values: { [placeholder: string]: string } = {};
	for (const { name } of campaignSettings) values[name] = campaignText(campaign, name);
	const [dos, donts] = [linesOf(values.do ?? ""), linesOf(values["don't"] ?? "")];
	values["do and don't"] = [...dos, ...donts].join("\n");
	return { values, blocks: { "do and don't": doAndDont(dos, donts) } };
}

/** What documents may say to one account. */
export function accountFacts(
	{ key, account, posts }: BriefedAccount,
	briefed: BriefSources,
	shared: DocumentFacts,
): DocumentFacts {
	const person = keyPart(account.creator);
	const owed = briefed.owed.get(person);
	const countries = briefed.countriesOf(key);
	const list = postList(posts);
	const dates = timeline(posts);
	const links = postLinks(posts, (id) => briefed.links.get(id));
	const { brand = "", currency = "" } = shared.values;
	return {
		values: {
			...shared.values,
			creator: account.creator,
			handle: account.handle === "" ? "" : `@${account.handle}`,
			platform: account.platform,
			deliverables: list.text,
			timeline: dates.text,
			links: links.text,
			code: briefed.codes.get(person) ?? "",
			compensation: compensationText(briefed.pay.get(key), owed?.commission ?? false, currency),
			"payment due": owed?.due ?? "",
			"ad label": adLabelText(countries, brand, account.platform),
			...rightsOf(briefed.sources.deliverables, posts),
		},
		blocks: {
			...shared.blocks,
			deliverables: list.blocks,
			timeline: dates.blocks,
			links: links.blocks,
		},
	};
}

/** Side by side, since a column each takes half the page. */
function doAndDont(dos: readonly string[], donts: readonly string[]): readonly Block[] {
	if (dos.length === 0 || donts.length === 0) {
		const items = [...dos, ...donts];
		return items.length === 0 ? [] : [{ kind: "list", items: [...dos.map(please), ...donts.map(avoid)] }];
	}
	const count = Math.max(dos.length, donts.length);
	const rows = Array.from({ length: count }, (_, row) => [dos[row] ?? "", donts[row] ?? ""]);
	return [{ kind: "table", rows: [["Do", "Don't"], ...rows] }];
}

function please(text: string): string {
	return `Do: ${text}`;
}

function avoid(text: string): string {
	return `Don't: ${text}`;
}

/** The rights in all posts, and the last day that any of them names. */
function rightsOf(
	table: Table,
	posts: BriefedAccount["posts"],
): { readonly rights: string; readonly "rights until": string } {
	const rights = new Set<string>();
	let last: number | undefined;
	for (const { row } of posts) {
		const said = cellAt(table, row, "rights");
		if (!isDateCell(said) && String(said).trim() !== "") rights.add(String(said).trim());
		const day = dayOfCell(cellAt(table, row, "rights until"));
		if (day !== undefined && !isProblem(day)) last = Math.max(last ?? day, day);
	}
	return {
		rights: [...rights].join("; "),
		"rights until": last === undefined ? "" : longDate({ date: isoDay(last) }),
	};
}
