import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

export const benchmarks: TabSpec = {
	name: "Benchmarks",
	row: ["benchmark", "benchmarks"],
	keyColumns: ["metric", "platform", "source", "year", "followers from"],
	key: (cell) => {
		const parts = [
			cell("metric"),
			cell("platform"),
			cell("source"),
			cell("year"),
			cell("followers from"),
			cell("definition"),
		];
		return keyPart(parts[0]!) === "" ? "" : parts.map(keyPart).join("/");
	},
	columns: [
		{ name: "metric", kind: "text", note: "What is measured." },
		{ name: "platform", kind: "text", note: "Where." },
		{ name: "followers from", kind: "count", note: "Lower bound of the tier, inclusive." },
		{ name: "followers to", kind: "count", note: "Upper bound, exclusive; blank: no upper bound." },
		{ name: "low", kind: "number", note: "Low end as published; a fraction for rates." },
		{ name: "high", kind: "number", note: "High end; the same as low where one figure was published." },
		{
			name: "definition",
			kind: "text",
			note: "What was counted and divided by. Never compare two definitions.",
			width: 220,
		},
		{ name: "year", kind: "text", note: "Year of the figure." },
		{ name: "source", kind: "text", note: "Who published it.", width: 220 },
		{ name: "link", kind: "text", note: "Where to read it, and how good the source is.", width: 260 },
	],
};
