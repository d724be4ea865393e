import type { AllocateSolved } from "../../core/planning/panel-answers.ts";
import { capital, plural } from "./plural.ts";
import { showMoney } from "./show-money.ts";

/** What the plan spends by tier and by platform: a bar for each, with amount and share in words. */
export function SpendBars({ solved: { spend, currency } }: { readonly solved: AllocateSolved }) {
	return (
		<div class="stack">
			{spend.map(({ by, parts }) => (
				<section key={by}>
					<h3>{capital(by)}</h3>
					<ul class="plain" aria-label={`Spend by ${by}`}>
						{parts.map(({ key, costCents, share, creators }) => (
							<li key={key}>
								<div class="offer">
									<span>
										{key} <span class="hint">{plural(creators, "creator")}</span>
									</span>
									<span class="figure">
										{showMoney(costCents, currency)}
										<span class="hint">{Math.round(share * 100)}%</span>
									</span>
								</div>
								<div class="bar" aria-hidden="true">
									<div style={{ width: `${share * 100}%` }} />
								</div>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
