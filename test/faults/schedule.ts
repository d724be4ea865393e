import type { Applied, Envelope, Preview, PreviewItem, Undone } from "../../src/core/answers.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { editAsPeopleDo, HANDLES, randomFrom } from "./edits.ts";
import { call, open, type State, stateOf } from "./place.ts";
import { type CellChange, changesBetween, HEADER, type Rows, readRows } from "./roster-model.ts";

const PEOPLE = ["ana", "ben", "cem"];
const STEPS = 9;

interface Pending {
	readonly input: unknown;
	readonly items: readonly PreviewItem[];
	readonly run: string;
}

/** What a schedule did, to be counted; `wrong` says what must never happen and did. */
export interface Outcome {
	readonly edits: number;
	readonly applied: number;
	readonly refused: number;
	readonly undone: number;
	readonly wrong: readonly string[];
}

/** Three people in one tracker who type, sort, delete, preview, apply late and undo, in an order that the seed decides. */
export function playSchedule(seed: number, start: State): Outcome {
	const random = randomFrom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
	const place = open(start);
	const pending = new Map<string, Pending>();
	const written = new Map<string, readonly CellChange[]>([["first-run", FIRST_RUN]]);
	const count = { edits: 0, applied: 0, refused: 0, undone: 0 };
	const wrong: string[] = [];
	const told = (who: string, what: string, findings: readonly string[]) => {
		for (const finding of findings) wrong.push(`${who} ${what}: ${finding}`);
	};
	const edit = () => {
		count.edits++;
		editAsPeopleDo(place.workbook, random);
	};
	/** Somebody edits right before the script looks at the sheet again; gives back what stood there then. */
	const withOthersAtWork = <T>(who: string, id: string, request: unknown) => {
		const moment = below(6);
		let [looks, before] = [0, readRows(place.workbook)];
		const answer = call<T>(place, id, request, {
			user: who,
			onCall(name) {
				if (name !== "Range.getValues" || looks++ !== moment) return;
				const sofar = changesBetween(before, readRows(place.workbook));
				// What the script has written by then is its own; only edits before that are told apart.
				if (sofar.length > 0) return;
				edit();
				before = readRows(place.workbook);
			},
		});
		return { answer, before, after: readRows(place.workbook) };
	};

	for (let step = 0; step < STEPS; step++) {
		const who = pick(PEOPLE);
		const deed = below(10);
		if (deed < 3) edit();
		else if (deed < 6 || !pending.has(who)) {
			const input = { from: { source: `${who}.csv`, rows: listOf(random) } };
			const shown: Envelope<Preview> = call(
				place,
				"import-creators",
				{ step: "preview", input },
				{ user: who },
			);
			if (shown.ok) pending.set(who, { input, items: shown.data.items, run: `run-${seed}-${step}` });
		} else if (deed < 9) {
			const { input, items, run } = pending.get(who)!;
			pending.delete(who);
			const accepted = items.filter(({ replaces }) => !replaces || random() < 0.5);
			const request = { step: "apply", input, accept: accepted.map(({ token }) => token), run };
			const { answer, before, after } = withOthersAtWork<Applied>(who, "import-creators", request);
			const made = changesBetween(before, after);
			told(who, `applied ${run}`, applyFindings(before, after, made, accepted, answer));
			written.set(run, made);
			count.applied++;
			if (answer.ok) count.refused += answer.data.refused.length;
		} else {
			const run = pick([...written.keys(), undefined]);
			const { answer, before, after } = withOthersAtWork<Undone>(
				who,
				"undo",
				run === undefined ? {} : { run },
			);
			const own = run === undefined ? [...written.values()].flat() : written.get(run)!;
			told(who, `undid ${run ?? "the last run"}`, undoFindings(before, after, own));
			if (answer.ok) count.undone++;
		}
	}
	return { ...count, wrong };
}

/** Changes that nobody accepted, accounts that came twice or went, and accepted items that were neither done nor refused by name. */
function applyFindings(
	before: Rows,
	after: Rows,
	made: readonly CellChange[],
	accepted: readonly PreviewItem[],
	answer: Envelope<Applied>,
): string[] {
	const wanted = (change: CellChange) =>
		accepted.some(
			({ label, cells }) =>
				keyOfLabel(label) === change.key &&
				cells.some(
					({ column, before: old, after: now }) =>
						column === change.header.toLowerCase() &&
						String(old ?? "") === change.from &&
						String(now) === change.to,
				),
		);
	const refused = answer.ok ? answer.data.refused.map(({ label }) => label) : [];
	const ignored = answer.ok
		? accepted.filter(
				({ label, cells }) =>
					!refused.some((remark) => remark.startsWith(label)) &&
					!cells.every(({ column, after: now }) => {
						const row = after.byKey.get(keyOfLabel(label));
						const header = HEADER.find((name) => name.toLowerCase() === column);
						return header === undefined || row?.get(header) === String(now);
					}),
			)
		: [];
	return [
		...made.filter((change) => !wanted(change)).map((change) => `changed ${JSON.stringify(change)}`),
		...after.twice.filter((key) => !before.twice.includes(key)).map((key) => `doubled ${key}`),
		...(after.loose.join() === before.loose.join()
			? []
			: [`changed rows without an account: ${after.loose}`]),
		...ignored.map(({ label }) => `neither did nor refused ${label}`),
	];
}

/** Changes that take back something other than what the run had written. */
function undoFindings(before: Rows, after: Rows, own: readonly CellChange[]): string[] {
	// A formula beside a row that goes stays where it is, as one pulled down in advance.
	const stays = ({ key, from }: CellChange) => !after.byKey.has(key) && after.loose.includes(from);
	const isFormula = ({ from }: CellChange) => from.startsWith("formula");
	const changes = changesBetween(before, after).filter((change) => !(isFormula(change) && stays(change)));
	const foreign = changes.filter(
		({ key, header, from, to }) =>
			!own.some(
				(change) =>
					change.key === key && change.header === header && change.to === from && change.from === to,
			),
	);
	return [
		...foreign.map((change) => `took back ${JSON.stringify(change)}`),
		...after.twice.filter((key) => !before.twice.includes(key)).map((key) => `doubled ${key}`),
	];
}

/** `@mara · TikTok`, or of a value to be replaced `@mara · TikTok, fee`. */
function keyOfLabel(label: string): string {
	const [handle = "", platform = ""] = label.split(",")[0]!.split(" · ");
	return `${platform.toLowerCase()}/${handle.toLowerCase()}`;
}

function listOf(random: () => number): string[][] {
	const chosen = HANDLES.filter(() => random() < 0.5);
	const some = chosen.length > 0 ? chosen : ["mara"];
	const rows = some.map((handle) => [
		handle,
		"TikTok",
		random() < 0.7 ? String(100 + Math.floor(random() * 5)) : "",
		random() < 0.5 ? `niche ${Math.floor(random() * 3)}` : "",
	]);
	return [["Handle", "Platform", "Fee", "Niche"], ...rows];
}

/** What the first run did to the start. */
const FIRST_RUN: readonly CellChange[] = [{ key: "tiktok/@finn", header: "Fee", from: "", to: "90" }];

/** A small Roster with a column of the team's own and a formula in it, after a first run. */
export function startOfSchedules(): State {
	const place = open({ workbook: createWorkbook().snapshot(), properties: {}, documents: [] });
	for (const { id } of [...place.workbook.sheets]) place.workbook.setSheet(id, { rowCount: 10 });
	const { id } = place.workbook.insertSheet("Roster");
	place.workbook.setSheet(id, { rowCount: 14, columnCount: 8 });
	place.workbook.setContents(id, 0, 0, [
		HEADER,
		["mara", "TikTok", 100, null, "friend of Ana", { formula: "=N(C2)+1" }],
		["finn", "TikTok", null, "baking", null, null],
		["june", "TikTok", null, null, null, { formula: "=N(C4)+1" }],
	]);
	const input = {
		from: {
			source: "first.csv",
			rows: [
				["Handle", "Platform", "Fee"],
				["finn", "TikTok", "90"],
			],
		},
	};
	const shown: Envelope<Preview> = call(place, "import-creators", { step: "preview", input });
	if (!shown.ok) throw new Error(shown.message);
	const accept = shown.data.items.map(({ token }) => token);
	call(place, "import-creators", { step: "apply", input, accept, run: "first-run" });
	return stateOf(place);
}
