import { useMemo } from "preact/hooks";
import type { Candidate } from "../../core/shortlist/candidate.ts";
import { labelOf } from "../../core/shortlist/candidate.ts";
import type { RosterDetails } from "../../core/shortlist/contract.ts";
import { NO_FILTERS, type RosterOptions } from "../../core/shortlist/options.ts";
import { rosterFormula } from "../../core/shortlist/roster-definitions.ts";
import { thinScores } from "../../core/shortlist/score.ts";
import { partLabel } from "../../core/shortlist/score-parts.ts";
import type { Filtered, SortBy } from "../../core/shortlist/shortlist.ts";
import { Button } from "../widgets/button.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { Note } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Creator } from "./build-roster-creator.tsx";
import { RosterFilters } from "./build-roster-filters.tsx";
import { RosterScore } from "./build-roster-score.tsx";
import { plural } from "./plural.ts";
import { RemarkList } from "./remark-list.tsx";
import type { ShownList } from "./use-shortlist.ts";

interface RosterListProps {
	readonly title: string;
	readonly details: RosterDetails;
	readonly candidates: readonly Candidate[];
	readonly options: RosterOptions;
	readonly sort: SortBy;
	readonly list: ShownList;
	/** Keys of the accounts ticked, shown or not. */
	readonly ticked: ReadonlySet<string>;
	readonly onOptions: (options: RosterOptions) => void;
	readonly onSort: (sort: SortBy) => void;
	readonly onTick: (ids: readonly string[], ticked: boolean) => void;
	readonly onContinue: () => void;
	readonly onHome: () => void;
}

/** The creators that pass the filters, in order, to be ticked. */
export function RosterList(props: RosterListProps) {
	const { details, candidates, options, sort, list, ticked, onOptions, onTick } = props;
	const { comparison, filtered, places } = list;
	const idAt = (place: number): string => candidates[place]!.id;
	const chosen = places.filter((place) => ticked.has(idAt(place))).length;
	const hidden = ticked.size - chosen;
	const footer = (
		<Button look="primary" disabled={chosen === 0} onClick={props.onContinue}>
			{chosen === 0 ? "Tick creators to continue" : `Continue with ${chosen.toLocaleString("en-US")}`}
		</Button>
	);
	return (
		<Panel title={props.title} step="list" onBack={props.onHome} footer={footer}>
			{details.chosenKeywords ? (
				<Note tone="plain">
					Fit rests on keywords chosen automatically: {details.keywords.join(", ")}. For a better fit, set
					“fit keywords” in Campaign.
				</Note>
			) : null}
			<div>
				<RemarkList title="Would improve the list" remarks={details.settings} />
				<RemarkList title="Rows left aside" remarks={leftAside(details)} />
				<RosterFilters
					candidates={candidates}
					filters={options.filters}
					filtered={filtered}
					currency={details.currency}
					onChange={(filters) => onOptions({ ...options, filters })}
				/>
				<RosterScore details={details} options={options} list={list} onChange={onOptions} />
			</div>
			{filtered.unread.length > 0 ? (
				<Note tone="warn">
					Cannot be read, so it hides nobody: {filtered.unread.map(({ label }) => label).join(", ")}.
				</Note>
			) : null}
			<ThinScores list={list} options={options} />
			<ChoiceField
				label="Sort by"
				value={sort}
				choices={SORTS}
				onChange={(value) => props.onSort(value as SortBy)}
			/>
			<p role="status">
				{places.length.toLocaleString("en-US")} of {plural(candidates.length, "creator")}
				{hidden > 0 ? `; ${plural(hidden, "ticked one")} hidden by filters, not counted` : ""}
			</p>
			{places.length === 0 ? (
				<NoResult filtered={filtered} onClear={() => onOptions({ ...options, filters: NO_FILTERS })} />
			) : (
				<>
					<div class="bulk">
						<Button look="link" onClick={() => onTick(places.map(idAt), true)}>
							Tick all {places.length.toLocaleString("en-US")}
						</Button>
						<Button look="link" onClick={() => onTick([...ticked], false)}>
							Untick all
						</Button>
					</div>
					<div>
						<PagedList
							label="Creators"
							items={places}
							keyOf={(place) => idAt(place)}
							textOf={(place) => `${labelOf(candidates[place]!)} ${candidates[place]!.creator}`}
							show={(place) => (
								<Creator
									place={place}
									list={list}
									weights={options.weights}
									currency={details.currency}
									ticked={ticked.has(idAt(place))}
									onTick={(on) => onTick([idAt(place)], on)}
								/>
							)}
						/>
					</div>
				</>
			)}
			<p class="hint">
				All engagement rates here are by one definition: {comparison.definition.name},{" "}
				{rosterFormula(comparison.definition)}.
			</p>
		</Panel>
	);
}

const SORTS: readonly { readonly value: SortBy; readonly text: string }[] = [
	{ value: "score", text: "Score, highest first" },
	{ value: "engagement rate", text: "Engagement rate, highest first" },
	{ value: "fit", text: "Fit, best first" },
	{ value: "cost", text: "Cost per engagement, lowest first" },
	{ value: "fee", text: "Fee, lowest first" },
	{ value: "followers", text: "Followers, most first" },
	{ value: "name", text: "Name" },
];

function leftAside({ skipped, nameless }: RosterDetails) {
	if (nameless === 0) return skipped;
	const reason = "They cannot be told apart. Fill in the handle or the creator's name.";
	return [...skipped, { label: `${plural(nameless, "row")} without handle and name`, reason }];
}

/** Told where most creators lack what the score is made of, so that nobody takes a thin score for a full one. */
function ThinScores({ list, options }: { readonly list: ShownList; readonly options: RosterOptions }) {
	const { count, lacking } = useMemo(
		() => thinScores(list.parts, options.weights),
		[list.parts, options.weights],
	);
	if (count * 2 < list.parts.length || count === 0) return null;
	return (
		<Note tone="warn">
			{plural(count, "score")} of {list.parts.length.toLocaleString("en-US")} rest on less than half of the
			weights. Not known most often: {lacking.slice(0, 3).map(partLabel).join(", ")}. Fill in the columns for
			them on the Roster, or take their weights away.
		</Note>
	);
}

/** Which filter is to blame, and what would be left without it. */
function NoResult({ filtered, onClear }: { readonly filtered: Filtered; readonly onClear: () => void }) {
	return (
		<Note tone="warn">
			No creator passes these filters.
			<ul>
				{filtered.effects.slice(0, 4).map(({ label, hides, unknown, alone }) => (
					<li key={label}>
						“{label}” hides {hides.toLocaleString("en-US")}
						{unknown > 0 ? `, ${unknown.toLocaleString("en-US")} because it is not known` : ""}
						{alone > 0 ? `; without it ${alone.toLocaleString("en-US")} would be shown` : ""}.
					</li>
				))}
			</ul>
			<div class="actions">
				<Button onClick={onClear}>Clear all filters</Button>
			</div>
		</Note>
	);
}
