import { isProblem } from "../../core/problem.ts";
import type { RosterDetails } from "../../core/shortlist/contract.ts";
import { type RosterOptions, SCORE_PARTS, standardWeights } from "../../core/shortlist/options.ts";
import { rosterDefinitions, rosterFormula } from "../../core/shortlist/roster-definitions.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { Note } from "../widgets/note.tsx";
import { RangeField } from "../widgets/range-field.tsx";
import { plural } from "./plural.ts";
import type { ShownList } from "./use-shortlist.ts";

interface RosterScoreProps {
	readonly details: RosterDetails;
	readonly options: RosterOptions;
	readonly list: ShownList;
	readonly onChange: (options: RosterOptions) => void;
}

/** One engagement definition for everyone, and the weights of the score. */
export function RosterScore({ details, options, list, onChange }: RosterScoreProps) {
	const { comparison } = list;
	const { definition } = comparison.definition;
	const refused = comparison.rates.filter(isProblem);
	const weights = SCORE_PARTS.reduce((sum, { name }) => sum + options.weights[name], 0);
	return (
		<Disclosure title="Engagement and score">
			<ChoiceField
				label="Engagement definition, for everyone"
				hint={`${rosterFormula(comparison.definition)}${definition.counts.shares === "if given" ? ", in brackets: where known" : ""}. ${definition.limits}`}
				value={options.definition}
				choices={rosterDefinitions().map(({ name }) => ({
					value: name,
					text: name === details.definition ? `${name} (Campaign)` : name,
				}))}
				onChange={(value) => onChange({ ...options, definition: value })}
			/>
			{refused.length > 0 ? (
				<Note tone="warn">
					{plural(refused.length, "creator")} without a rate. {mostFrequent(refused)}
				</Note>
			) : null}
			<ChoiceField
				label="Compare engagement with"
				value={options.against}
				choices={[
					{ value: "peers", text: "Peers on the Roster" },
					{ value: "published", text: "Published figures" },
				]}
				onChange={(value) => onChange({ ...options, against: value as RosterOptions["against"] })}
			/>
			<p class="hint">
				The score is the weighted mean of these parts, each from 0 to 100. A part without its figures is left
				out, and its weight goes to the others.
			</p>
			{weights === 0 ? <Note tone="warn">All weights are 0, so nobody has a score.</Note> : null}
			{SCORE_PARTS.map(({ name, label, how }) => (
				<RangeField
					key={name}
					label={label}
					hint={how}
					value={options.weights[name]}
					onInput={(value) => onChange({ ...options, weights: { ...options.weights, [name]: value } })}
				/>
			))}
			<p class="hint">
				{details.keywords.length > 0
					? `Words looked for: ${details.keywords.join(", ")}.`
					: "The Campaign tab names no keywords."}
			</p>
			<div>
				<Button look="link" onClick={() => onChange({ ...options, weights: standardWeights() })}>
					Standard weights
				</Button>
			</div>
		</Disclosure>
	);
}

function mostFrequent(problems: readonly { readonly problem: string }[]): string {
	const counts = new Map<string, number>();
	for (const { problem } of problems) counts.set(problem, (counts.get(problem) ?? 0) + 1);
	const [first] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!first) return "";
	return counts.size === 1 ? first[0] : `Most often: ${first[0]}`;
}
