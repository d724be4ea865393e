import type { Performance, Reallocation } from "../../core/planning/comparison-types.ts";
import type { AllocateForm } from "../../core/planning/form.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { Note } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Part, type PartCache } from "./allocate-part.tsx";
import { plural } from "./plural.ts";
import { showMoney } from "./show-money.ts";

const VERDICTS: { readonly [verdict in Performance["verdict"]]: string } = {
	keep: "Keep",
	drop: "Drop",
	test: "Test",
};

interface AllocateReallocateProps {
	readonly form: AllocateForm;
	readonly cache: PartCache;
	readonly currency: string;
	readonly onBack: () => void;
}

/** During the campaign: what of the money that is not committed yet should move to whom. */
export function AllocateReallocate({ form, cache, currency, onBack }: AllocateReallocateProps) {
	return (
		<Panel title="Reallocate" step="reallocate" onBack={onBack}>
			<Part<Reallocation>
				input={{ ask: "reallocate", form }}
				cache={cache}
				label="Comparing results with the plan"
				show={(answer) => <Moves answer={answer} currency={currency} />}
			/>
		</Panel>
	);
}

function Moves({ answer, currency }: { readonly answer: Reallocation; readonly currency: string }) {
	const { sentence, moves, cautions, performers, movableCents, pilot } = answer;
	const measured = performers.filter(({ posts }) => posts > 0);
	const waiting = performers.filter(({ posts }) => posts === 0).map(({ creator }) => creator);
	return (
		<>
			<Note tone={moves.length > 0 ? "good" : "plain"}>{sentence}</Note>
			<p class="hint">
				{showMoney(movableCents, currency)} are not committed yet. Committed rows stay as they are.
			</p>
			{moves.length > 0 ? (
				<ul class="list" aria-label="Moves">
					{moves.map((move) => (
						<li key={`${move.from} ${move.to}`}>{move.sentence}</li>
					))}
				</ul>
			) : null}
			<div>
				<Disclosure title="Results so far" count={measured.length} initiallyOpen={measured.length <= 5}>
					<PagedList
						label="Results so far"
						items={measured}
						keyOf={({ account }) => account}
						textOf={({ creator, sentence: words }) => `${creator} ${words}`}
						show={({ creator, sentence: words, locked, verdict, because }) => (
							<>
								{creator} {locked ? <span class="hint">committed</span> : null}
								<div>
									<b>{VERDICTS[verdict]}:</b> {because}
								</div>
								<p class="hint">{words}</p>
							</>
						)}
					/>
					{waiting.length > 0 ? (
						<p class="hint">
							<b>{plural(waiting.length, "creator")} without results yet, to test:</b> {waiting.join(", ")}.
						</p>
					) : null}
					{pilot ? <p>{pilot}</p> : null}
				</Disclosure>
				{cautions.length > 0 ? (
					<Disclosure title="Before you move money" count={cautions.length} initiallyOpen>
						<ul class="list" aria-label="Before you move money">
							{cautions.map((caution) => (
								<li key={caution}>{caution}</li>
							))}
						</ul>
					</Disclosure>
				) : null}
			</div>
		</>
	);
}
