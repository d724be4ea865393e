import { useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { DealComparison } from "../../core/planning/comparison-types.ts";
import type { DealForm } from "../../core/planning/panel-answers.ts";
import { useAnnounced } from "../announce.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { TextField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { TOOL } from "./allocate-part.tsx";
import { plural } from "./plural.ts";
import { showMoney } from "./show-money.ts";

const FIELDS: readonly (readonly [keyof DealForm, string])[] = [
	["fee", "Flat fee"],
	["commission", "Commission, %"],
	["hybridFee", "Hybrid fee"],
	["hybridCommission", "Hybrid, %"],
	["product", "Product cost"],
	["orderValue", "Average order"],
	["margin", "Margin, %"],
	["discounts", "Discounts, %"],
	["expectedOrders", "Expected orders"],
	["leastOrders", "Fewest orders"],
	["mostOrders", "Most orders"],
];

const BLANK: DealForm = {
	fee: "",
	commission: "",
	product: "",
	hybridFee: "",
	hybridCommission: "",
	orderValue: "",
	margin: "",
	discounts: "",
	leastOrders: "",
	expectedOrders: "",
	mostOrders: "",
};

interface AllocateDealsProps {
	readonly currency: string;
	readonly onBack: () => void;
}

/** Flat fee, commission, hybrid or product for one creator: break-even and worst case side by side. */
export function AllocateDeals({ currency, onBack }: AllocateDealsProps) {
	const server = useServer();
	const [deal, setDeal] = useState(BLANK);
	const [answer, setAnswer] = useState<DealComparison>();
	const compare = async () => {
		if (server.busy) return;
		const preview = await server.call<Preview>(TOOL, { step: "preview", input: { ask: "deals", deal } });
		if (preview) setAnswer(preview.details as DealComparison);
	};
	const footer = (
		<Button look="primary" disabled={server.busy} onClick={compare}>
			Compare
		</Button>
	);
	return (
		<Panel title="Compare deals" step="deals" onBack={onBack} footer={footer}>
			<p class="hint">One creator, four ways to pay. Blank amounts count as none.</p>
			<div class="pairs">
				{FIELDS.map(([name, label]) => (
					<TextField
						key={name}
						label={label}
						value={deal[name]}
						onInput={(text) => setDeal({ ...deal, [name]: text })}
						onEnter={compare}
					/>
				))}
			</div>
			<p class="hint">
				Discounts that a buyer may use together, such as 30 + 10 for a sale and the creator's code.
			</p>
			<ErrorBox message={server.problem} />
			{server.busy ? <Progress label="Comparing" slow={server.slow} /> : null}
			{answer ? <Deals answer={answer} currency={currency} /> : null}
		</Panel>
	);
}

function Deals({ answer, currency }: { readonly answer: DealComparison; readonly currency: string }) {
	const money = (cents: number) => showMoney(cents, currency);
	const words = useAnnounced<HTMLParagraphElement>();
	return (
		<section class="stack">
			<p ref={words}>
				{answer.discountWords} {answer.sentence}
			</p>
			<ul class="list" aria-label="Deals">
				{answer.rows.map(({ kind, label, breakEvenOrders, profitCents, worstCents }) => (
					<li key={kind}>
						<div class="offer">
							<span>{label}</span>
							<span class="figure">
								{money(profitCents[1])}
								<span class="hint">profit expected</span>
							</span>
						</div>
						<p class="hint">
							{money(profitCents[0])} at the fewest orders, {money(profitCents[2])} at the most.{" "}
							{payback(breakEvenOrders)}
							{worstCents < 0 ? `; at worst ${money(-worstCents)} is lost.` : "."}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function payback(orders: number | null): string {
	if (orders === null) return "Never pays back";
	return orders === 0 ? "Nothing to pay back" : `Pays back from ${plural(orders, "order")}`;
}
