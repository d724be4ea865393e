import { useState } from "preact/hooks";
import type { MixComparison, MixSide } from "../../core/planning/comparison-types.ts";
import type { AllocateInput, AllocateSolved } from "../../core/planning/panel-answers.ts";
import { ChoiceField } from "../widgets/field.tsx";
import { Table } from "../widgets/table.tsx";
import { Part, type PartCache } from "./allocate-part.tsx";
import { capital } from "./plural.ts";
import { showMoney, showResults } from "./show-money.ts";

interface MixPartProps {
	readonly solved: AllocateSolved;
	readonly cache: PartCache;
	/** Makes the input that asks about a big account; `""`: the largest. */
	readonly ask: (account: string) => AllocateInput;
}

/** One account of the planner's choice against the smaller ones that the same money buys. */
export function MixPart({ solved, cache, ask }: MixPartProps) {
	const [account, setAccount] = useState("");
	const choices = Object.entries(solved.labels).map(([value, text]) => ({ value, text }));
	return (
		<>
			<ChoiceField
				label="The big one"
				value={account}
				choices={[{ value: "", text: "The largest account" }, ...choices]}
				onChange={setAccount}
			/>
			<Part<MixComparison>
				key={account}
				input={ask(account)}
				cache={cache}
				label="Comparing one big account with small ones"
				show={(mix) => <MixTable mix={mix} solved={solved} />}
			/>
		</>
	);
}

/** Several small accounts against one big one. */
function MixTable({ mix, solved }: { readonly mix: MixComparison; readonly solved: AllocateSolved }) {
	const { currency, kpi } = solved;
	const cell = ({ centsPerResult }: MixSide) =>
		centsPerResult === null ? "" : showMoney(centsPerResult, currency);
	const sides = [mix.big, mix.small];
	return (
		<div class="stack">
			<p>{mix.sentence}</p>
			{mix.warning ? <p class="hint">{mix.warning}</p> : null}
			<Table
				caption="One big account or several small ones"
				headers={["Figure", ...sides.map(({ label }) => label)]}
				rows={[
					["Creators", ...sides.map(({ creators }) => String(creators))],
					["Cost", ...sides.map(({ costCents }) => showMoney(costCents, currency))],
					[capital(kpi), ...sides.map(({ value }) => showResults(value))],
					["Cost of one", ...sides.map(cell)],
				]}
			/>
		</div>
	);
}
