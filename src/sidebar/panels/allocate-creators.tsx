import { useState } from "preact/hooks";
import type { ChosenOffer, CreatorReason } from "../../core/planning/answer-types.ts";
import type { AllocateInput, AllocateSolved, OutCreator } from "../../core/planning/panel-answers.ts";
import { Button } from "../widgets/button.tsx";
import { ChoiceField } from "../widgets/field.tsx";
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

type Order = "roster" | "value" | "cost" | "price";

/** The most first, but the cheapest result. */
const ORDERS: {
	readonly [order in Order]: {
		readonly text: string;
		readonly sorted: (chosen: readonly ChosenOffer[]) => readonly ChosenOffer[];
	};
} = {
	roster: { text: "Order of the roster", sorted: (chosen) => chosen },
	value: { text: "Expected value", sorted: (chosen) => [...chosen].sort((a, b) => b.value - a.value) },
	cost: { text: "Cost", sorted: (chosen) => [...chosen].sort((a, b) => b.costCents - a.costCents) },
	price: {
		text: "Cost per result",
		sorted: (chosen) =>
			[...chosen].sort(
				(a, b) => (a.centsPerResult ?? Number.MAX_VALUE) - (b.centsPerResult ?? Number.MAX_VALUE),
			),
	},
};

/** Who is in the plan: package, cost, expected value, and why. */
export function ChosenCreators({ solved, cache, ask }: CreatorsProps) {
	const { plan, labels, currency, kpi } = solved;
	const [order, setOrder] = useState<Order>("roster");
	return (
		<>
			{plan.chosen.length > 1 ? (
				<ChoiceField
					label="Sort by"
					value={order}
					choices={Object.keys(ORDERS).map((value) => ({ value, text: ORDERS[value as Order].text }))}
					onChange={(value) => setOrder(value as Order)}
				/>
			) : null}
			<PagedList
				label="In the plan"
				find="Find a creator in the plan"
				items={ORDERS[order].sorted(plan.chosen)}
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
						<p class="hint">{chosen.basis}</p>
						<Why
							label={labels[chosen.account] ?? chosen.account}
							text="Why this one?"
							input={ask(chosen.account)}
							cache={cache}
							besides={chosen.basis}
						/>
					</>
				)}
			/>
		</>
	);
}

/** Who is out, with what they offer; the reason is worked out when it is asked for. */
export function OutCreators({ solved, cache, ask }: CreatorsProps) {
	const { out, currency, kpi } = solved;
	return (
		<PagedList
			label="Not in the plan"
			find="Find a creator not in the plan"
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
						show={({ sentence, bases = [] }) => (
							<>
								<p>{besides ? sentence.replace(`${besides} `, "") : sentence}</p>
								{bases.map(({ package: name, words }) => (
									<p key={name} class="hint">
										{bases.length > 1 ? `${name}: ${words}` : words}
									</p>
								))}
							</>
						)}
					/>
				</div>
			) : null}
		</>
	);
}
