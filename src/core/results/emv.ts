import { type Problem, problem, quote } from "../problem.ts";
import { parseNumber } from "../values/parse-number.ts";
import type { EmvRates, Figures } from "./types.ts";

/** Archive's rates for engagements (creator skills, 2026, no source given) and Traackr's default CPM (help page 3172962, 2026); US dollars. */
const PUBLISHED: EmvRates = {
	CPM: 6,
	like: 0.05,
	comment: 0.5,
	share: 1,
	save: 0.75,
	currency: "USD",
	source: "engagements as Archive values them, impressions at Traackr's CPM (2026), in US dollars",
};

/** Reads `on`, or rates such as `CPM 6, like 0.05, comment 0.5`; those not named count nothing. `undefined`: switched off. */
export function readEmvRates(text: string): EmvRates | Problem | undefined {
	if (/^(?:off|no|none|)$/i.test(text.trim())) return undefined;
	if (/^(?:on|yes)$/i.test(text.trim())) return PUBLISHED;
	const rates = { CPM: 0, like: 0, comment: 0, share: 0, save: 0 };
	for (const part of text.split(/[,;\n]+(?!\d)/)) {
		const parts = /^\s*(CPM|like|comment|share|save)s?\s*[:=]?\s*(\S.*?)\s*$/i.exec(part);
		const value = parts ? parseNumber(parts[2]!) : undefined;
		if (!parts || typeof value !== "number" || value < 0) {
			return problem(
				`${quote(part)} is no rate. Write on, off, or rates such as CPM 6, like 0.05, comment 0.5, share 1, save 0.75.`,
			);
		}
		const name = parts[1]!.toLowerCase();
		rates[(name === "cpm" ? "CPM" : name) as keyof typeof rates] = value;
	}
	return { ...rates, source: "the rates in Campaign" };
}

/** Earned media value: what the figures would have cost by these rates. Not revenue, and never to be added to it. */
export function mediaValue(rates: EmvRates, figures: Figures): number {
	return (
		((figures.impressions ?? figures.views ?? 0) / 1000) * rates.CPM +
		(figures.likes ?? 0) * rates.like +
		(figures.comments ?? 0) * rates.comment +
		(figures.shares ?? 0) * rates.share +
		(figures.saves ?? 0) * rates.save
	);
}
