import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { tools } from "../../src/tools/index.ts";
import { applyAll, differences, open, type State, shownBy, stateOf } from "../faults/place.ts";
import { smallTracker, toolCases } from "../faults/tool-inputs.ts";

const PLACES = [
	{ locale: "en_US", timeZone: "Europe/Berlin", now: "2026-11-23T09:00:00Z" },
	{ locale: "de_DE", timeZone: "Pacific/Kiritimati", now: "2026-11-22T20:00:00Z" },
	{ locale: "pt_BR", timeZone: "Pacific/Pago_Pago", now: "2026-11-23T21:00:00Z" },
] as const;
const [HOME, ...ABROAD] = PLACES;
type Region = (typeof PLACES)[number];

beforeAll(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(HOME.now) });
});
afterAll(() => {
	vi.useRealTimers();
});

/** The same tracker elsewhere; some of its names are written from right to left. */
function movedTo(state: State, region: Region): State {
	const text = JSON.stringify(state.workbook)
		.replaceAll("Mara Eats", "مارا \u202bإيتس\u202c")
		.replaceAll("Finn Bakes", "פין אופה");
	return inRegion({ ...state, workbook: JSON.parse(text) }, region);
}

/** Sheets writes all formulas anew, with the separators of the region. */
function inRegion(state: State, { locale, timeZone }: Region): State {
	const place = open(state);
	place.workbook.setRegion({ locale, timeZone });
	return stateOf(place);
}

const tracker = once(() => smallTracker());
const cases: { [id: string]: ReturnType<(typeof toolCases)[string]> } = {};
const abroad = new Map<string, State>();

/** What a tool makes of its case there, at ten in the morning of the same day. */
function runIn(id: string, region: Region) {
	vi.setSystemTime(Date.parse(HOME.now));
	cases[id] ??= toolCases[id]!(tracker());
	const { start, input } = cases[id];
	vi.setSystemTime(Date.parse(region.now));
	const place = open(movedTo(start, region));
	const { items, left, refused } = shownBy(place, id, input);
	const accept = items.map(({ token }) => token);
	const applied = applyAll(place, id, { step: "apply", input, accept, run: "run-abroad" });
	const after = stateOf(place);
	return { after, items, left, refused, summary: applied.summary };
}

test.each(tools.map(({ id }, index) => ({ id, region: ABROAD[index % ABROAD.length]! })))(
	"$id does in $region.locale and $region.timeZone what it does at home",
	({ id, region }) => {
		const here = runIn(id, HOME);
		const there = runIn(id, region);
		abroad.set(id, there.after);
		expect([there.after.workbook.locale, there.after.workbook.timeZone]).toEqual([
			region.locale,
			region.timeZone,
		]);
		expect(differences(inRegion(there.after, HOME), here.after)).toEqual([]);
		expect(textsOf(there.after)).toEqual(textsOf(here.after));
		expect(shown(there)).toEqual(shown(here));
	},
);

/** It tells a reader abroad how the report's numbers are written. */
const ABOUT_NUMBERS = /(\\n)?Numbers are written as in English[^"]*/g;

/** What the documents say, but for the sentence about numbers. */
function textsOf({ documents }: State): string[] {
	const texts = JSON.stringify(documents.map(({ title, body }) => [{ text: title }, body])).matchAll(
		/"text":"((?:[^"\\]|\\.)*)"/g,
	);
	return [...texts].map(([, text]) => text!.replace(ABOUT_NUMBERS, "")).filter((text) => text !== "");
}

/** What people are shown, but for that sentence, and for the digests of what is written, in which it counts. */
function shown({ items, left, refused, summary }: ReturnType<typeof runIn>): unknown {
	const text = JSON.stringify({ items, left, refused, summary });
	return JSON.parse(text.replace(ABOUT_NUMBERS, "").replace(/("token":")\w+ /g, "$1"));
}

test("formulas that tools write are understood in every locale: no comma and no decimal sign outside quotes", () => {
	const formulas = [...abroad.values()].flatMap(({ workbook }) =>
		workbook.sheets.flatMap(({ cells }) =>
			Object.values(cells).flatMap((line) =>
				Object.values(line).flatMap((cell) =>
					typeof cell === "object" && cell !== null ? [cell.formula.replace(/"[^"]*"|'[^']*'/g, "")] : [],
				),
			),
		),
	);
	expect(formulas.length).toBeGreaterThan(100);
	expect(formulas.filter((formula) => /,|\\|\d\.\d/.test(formula))).toEqual([]);
});

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
