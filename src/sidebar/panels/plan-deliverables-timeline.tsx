import type { DeliverablesDetails } from "../../core/deliverables/details.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { showWeekday } from "./show-weekday.ts";

type Account = DeliverablesDetails["accounts"][number];

/** When work is due, and which post of which creator goes out when. */
export function PlanDeliverablesTimeline({ details }: { readonly details: DeliverablesDetails }) {
	const { work, accounts } = details;
	if (!work || accounts.length === 0) return null;
	const steps: readonly (readonly [string, string])[] = [
		["Brief", work.brief],
		["Concepts", work.concept],
		["Drafts", work.draft],
		["Finals", work.final],
		["First posts", work.goLive],
	];
	return (
		<>
			<Disclosure title="Timeline" about="Worked back from go-live" initiallyOpen>
				<dl class="days">
					{steps.map(([step, day]) => (
						<div key={step}>
							<dt>{step}</dt>
							<dd>{showWeekday(day)}</dd>
						</div>
					))}
				</dl>
			</Disclosure>
			<Disclosure title="Posts by creator" count={accounts.length} initiallyOpen={accounts.length <= 5}>
				<PagedList
					label="Posts by creator"
					items={accounts}
					keyOf={({ label }) => label}
					textOf={({ label }) => label}
					show={(account) => <AccountPosts account={account} />}
				/>
			</Disclosure>
		</>
	);
}

function AccountPosts({ account: { label, posts } }: { readonly account: Account }) {
	return (
		<>
			{label}
			<dl class="days">
				{posts.map(({ id, type, isNew, day }, index) => (
					<div key={`${id} ${index}`}>
						<dt>
							{id || "No id"} <span class="type">{type}</span>
						</dt>
						<dd>
							{day === "" ? "no date" : showWeekday(day)}
							{isNew ? <span class="new"> new</span> : null}
						</dd>
					</div>
				))}
			</dl>
		</>
	);
}
