import { useState } from "preact/hooks";
import type { ChosenOffer, CreatorReason } from "../../core/planning/answer-types.ts";
import type { AllocateInput, AllocateSolved, OutCreator } from "../../core/planning/panel-answers.ts";
import { Button } from "../widgets/button.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Part, type PartCache } from "./allocate-part.tsx";
import { showMoney, showResults } from "./show-money.ts";

/** Makes the input that asks about one creator. */
export type AskCreator = (account: string) => AllocateInput;

interface CreatorsProps {
	readonly solved: AllocateSolved;
	readonly cache: PartCache;
	readonly ask: AskCreator;
}

/** Who is in the plan: package, cost, expected value, and why. */
export function ChosenCreators({ solved, cache, ask }: CreatorsProps) {
	const { plan, labels, because, currency, kpi } = solved;
	return (
		<PagedList
			label="In the plan"
			items={plan.chosen}
			keyOf={({ account }) => account}
			textOf={(chosen) => `${labels[chosen.account]} ${chosen.package}`}
			show={(chosen: ChosenOffer) => (
				<>
					<div class="offer">
						<span>
							{labels[chosen.account]} <span class="hint">{chosen.package}</span>
						</span>
						<span class="figure">
							{showMoney(chosen.costCents, currency)}
							<span class="hint">
								{showResults(chosen.value)} {kpi}
							</span>
						</span>
					</div>
					<p class="hint">{because[chosen.offer]}</p>
					<Why
						label={labels[chosen.account] ?? chosen.account}
						text="Why this one?"
						input={ask(chosen.account)}
						cache={cache}
						besides={because[chosen.offer]}
					/>
				</>
			)}
		/>
	);
}

/** Who is out, with what they offer; the reason is worked out when it is asked for. */
export function OutCreators({ solved, cache, ask }: CreatorsProps) {
	const { out, currency, kpi } = solved;
	return (
		<PagedList
			label="Not in the plan"
			items={out}
			keyOf={({ account }) => account}
			textOf={({ label }) => label}
			show={({ account, label, offers }: OutCreator) => (
				<>
					{label}
					{offers.map((offer) => (
						<div key={offer.package} class="hint">
							{offer.package}: {showMoney(offer.costCents, currency)} for {showResults(offer.value)} {kpi}
						</div>
					))}
					<Why label={label} text="Why not?" input={ask(account)} cache={cache} />
				</>
			)}
		/>
	);
}

interface WhyProps {
	readonly label: string;
	readonly text: string;
	readonly input: AllocateInput;
	readonly cache: PartCache;
	/** Part of the answer that is shown already. */
	readonly besides?: string | undefined;
}

function Why({ label, text, input, cache, besides }: WhyProps) {
	const [open, setOpen] = useState(false);
	return (
		<>
			<div>
				<Button look="link" label={`${text} ${label}`} expanded={open} onClick={() => setOpen(!open)}>
					{text}
				</Button>
			</div>
			{open ? (
				<div class="answer stack">
					<Part<CreatorReason>
						input={input}
						cache={cache}
						label="Solving again with and without this creator"
						show={({ sentence }) => <p>{besides ? sentence.replace(`${besides} `, "") : sentence}</p>}
					/>
				</div>
			) : null}
		</>
	);
}
