import { useState } from "preact/hooks";
import { isProblem } from "../../core/problem.ts";
import { type Candidate, labelOf } from "../../core/shortlist/candidate.ts";
import { showMoney } from "../../core/shortlist/cost.ts";
import { staleWords } from "../../core/shortlist/days.ts";
import type { Weights } from "../../core/shortlist/options.ts";
import { type Score, scoreOf } from "../../core/shortlist/score.ts";
import { partLabel, type ScoreParts } from "../../core/shortlist/score-parts.ts";
import { showPercent } from "../../core/values/show-number.ts";
import { Button } from "../widgets/button.tsx";
import { CheckField } from "../widgets/field.tsx";
import { plural } from "./plural.ts";
import type { ShownList } from "./use-shortlist.ts";

interface CreatorProps {
	readonly place: number;
	readonly list: ShownList;
	readonly weights: Weights;
	readonly currency: string;
	readonly ticked: boolean;
	readonly onTick: (ticked: boolean) => void;
}

/** One creator of the list: figures, what to look at, and on demand what each part of the score gave. */
export function Creator({ place, list, weights, currency, ticked, onTick }: CreatorProps) {
	const [open, setOpen] = useState(false);
	const { comparison } = list;
	const candidate = comparison.candidates[place]!;
	const parts = list.parts[place]!;
	const score = scoreOf(parts, weights);
	const shown = score.score === undefined ? "–" : String(Math.round(score.score));
	const label = labelOf(candidate);
	return (
		<>
			<div class="creator">
				<CheckField label={label} checked={ticked} onChange={onTick} />
				<span class={score.restsOn < 0.5 ? "score thin" : "score"}>
					<span class="hidden">Score </span>
					{shown}
				</span>
			</div>
			<div class="about-creator">
				<div class="hint">{figures(candidate, list, place, currency)}</div>
				{candidate.matched === "" ? null : <div class="hint">Fits by: {candidate.matched}</div>}
				{flags(candidate, comparison.today).map((flag) => (
					<div key={flag} class="flag">
						{flag}
					</div>
				))}
				<div>
					<Button
						look="link"
						expanded={open}
						label={`What makes the score of ${label}`}
						onClick={() => setOpen(!open)}
					>
						{open ? "Hide parts" : restWords(score)}
					</Button>
				</div>
			</div>
			{open ? <Parts score={score} parts={parts} /> : null}
		</>
	);
}

function restWords({ score, restsOn, leftOut }: Score): string {
	if (score === undefined) return "Why no score";
	return leftOut.length === 0
		? "Parts of the score"
		: `Parts; rests on ${showPercent(restsOn)} of the weights`;
}

function figures(candidate: Candidate, { comparison }: ShownList, place: number, currency: string): string {
	const rate = comparison.rates[place]!;
	const { creator, tier, followers, fee, niche, country, status, include, exclude } = candidate;
	return [
		creator,
		tier,
		followers === undefined ? "followers not known" : plural(followers, "follower"),
		isProblem(rate) ? "no rate" : showPercent(rate.rate),
		fee === undefined ? "no fee" : `${showMoney(fee)} ${currency}`.trim(),
		niche,
		country,
		status,
		include === "" ? "" : "marked include",
		exclude === "" ? "" : "marked exclude",
	]
		.filter((part) => part !== "")
		.join(" · ");
}

function flags({ competitor, vetting, asOf, unread }: Candidate, today: string): string[] {
	const cannotRead = unread === "" ? "" : `Cannot be read: ${unread}`;
	return [competitor, vetting, staleWords(asOf, today), cannotRead].filter((flag) => flag !== "");
}

interface PartsProps {
	readonly score: Score;
	readonly parts: ScoreParts;
}

function Parts({ score, parts }: PartsProps) {
	return (
		<ul class="parts" aria-label="Parts of the score">
			{score.points.map(({ part, points, most }) => (
				<li key={part}>
					<div class="name">
						<span>{partLabel(part)}</span>
						<span>
							{Math.round(points)} of {Math.round(most)}
						</span>
					</div>
					<div class="bar" aria-hidden="true">
						<div style={{ width: `${most === 0 ? 0 : (100 * points) / most}%` }} />
					</div>
					<div class="hint">{parts[part].words()}</div>
				</li>
			))}
			{score.leftOut.map((part) => (
				<li key={part}>
					<div class="name">
						<span>{partLabel(part)}</span>
						<span>left out</span>
					</div>
					<div class="hint">{parts[part].words()}. Its weight goes to the other parts.</div>
				</li>
			))}
		</ul>
	);
}
