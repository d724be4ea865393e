import { useState } from "preact/hooks";
import type { MeasureDetails } from "../../core/results/details.ts";
import type { CreatorMeasure } from "../../core/results/measure-types.ts";
import { compareRates, type RateComparison } from "../../core/statistics/compare-rates.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { Note } from "../widgets/note.tsx";

/** Two creators beside each other: who is better and how sure that is, or what it would take to tell. */
export function MeasureCompare({ details }: { readonly details: MeasureDetails }) {
	const rated = details.creators.filter(({ rate, perMoney }) => rate ?? perMoney);
	const [first, setFirst] = useState(rated[0]?.creator.key ?? "");
	const [second, setSecond] = useState(rated[1]?.creator.key ?? "");
	const choices = rated.map(({ creator }) => ({ value: creator.key, text: creator.name }));
	const [one, other] = [first, second].map((key) => rated.find(({ creator }) => creator.key === key));
	return (
		<>
			{rated.length >= 2 ? (
				<Disclosure title="Compare two creators">
					<ChoiceField label="First" value={first} choices={choices} onChange={setFirst} />
					<ChoiceField label="Second" value={second} choices={choices} onChange={setSecond} />
					{one && other ? <Answer one={one} other={other} details={details} /> : null}
				</Disclosure>
			) : null}
			{details.paid ? (
				<Disclosure title="Paid against organic posts">
					<p>{details.paid.words}</p>
					<p class="hint">
						By the same rate, the pulls marked boosted against all others. Paid views reach people who did not
						choose to follow, so a lower rate is usual.
					</p>
				</Disclosure>
			) : null}
		</>
	);
}

interface AnswerProps {
	readonly one: CreatorMeasure;
	readonly other: CreatorMeasure;
	readonly details: MeasureDetails;
}

function Answer({ one, other, details }: AnswerProps) {
	if (one === other) return <p class="hint">Choose two different creators.</p>;
	const lines: [string, RateComparison | undefined][] = [];
	if (one.rate && other.rate) {
		lines.push([`Engagement rate by ${details.basis}`, compareRates(one.rate, other.rate)]);
	}
	if (one.perMoney && other.perMoney) {
		lines.push([`${details.kpi} for the money`, compareRates(one.perMoney, other.perMoney)]);
	}
	return (
		<Note tone="plain">
			{lines.map(([what, comparison]) => (
				<p key={what}>
					<b>{what.charAt(0).toUpperCase() + what.slice(1)}:</b>{" "}
					{inWords(comparison, one.creator.name, other.creator.name)}
				</p>
			))}
			{one.creator.platform === other.creator.platform ? null : (
				<p>They are on different platforms, where rates differ for other reasons too.</p>
			)}
		</Note>
	);
}

function inWords(comparison: RateComparison | undefined, first: string, second: string): string {
	if (!comparison) return "cannot tell: no creator has two posts yet, so nobody knows how much posts differ.";
	const { better, probability, confidence, more } = comparison;
	const ahead = probability >= 0.5 ? first : second;
	const behind = probability >= 0.5 ? second : first;
	if (better !== "cannot tell") return `${ahead} is better than ${behind}: ${percent(confidence)}.`;
	const leans =
		probability === 0.5 ? "" : ` ${ahead} is ahead with ${percent(Math.max(probability, 1 - probability))}.`;
	const needed =
		more === undefined
			? "more than 50 more posts each"
			: `about ${more} more post${more === 1 ? "" : "s"} each`;
	return `cannot tell yet: ${needed} would, if the gap stays.${leans}`;
}

/** Never rounded up to certainty. */
function percent(share: number): string {
	return share > 0.995 ? "more than 99%" : `${Math.floor(share * 100)}%`;
}
