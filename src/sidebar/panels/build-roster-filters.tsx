import type { Candidate } from "../../core/shortlist/candidate.ts";
import { type Filters, type Marked, NO_FILTERS } from "../../core/shortlist/options.ts";
import type { Filtered } from "../../core/shortlist/shortlist.ts";
import { Button } from "../widgets/button.tsx";
import { CheckGroup } from "../widgets/check-group.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { CheckField, ChoiceField, TextField } from "../widgets/field.tsx";

interface RosterFiltersProps {
	readonly candidates: readonly Candidate[];
	readonly filters: Filters;
	readonly filtered: Filtered;
	/** `USD`. */
	readonly currency: string;
	readonly onChange: (filters: Filters) => void;
}

/** Those typed as text. */
type TypedFilter = { [name in keyof Filters]: string extends Filters[name] ? name : never }[keyof Filters];

/** The filters, all of which a creator must pass. */
export function RosterFilters({ candidates, filters, filtered, currency, onChange }: RosterFiltersProps) {
	const set = (changed: Partial<Filters>) => onChange({ ...filters, ...changed });
	const text = (name: TypedFilter, label: string, hint?: string) => {
		const unread = filtered.unread.find(({ field }) => field === name);
		return (
			<TextField
				label={label}
				hint={hint ?? filtered.readings.find(({ field }) => field === name)?.words}
				problem={unread && `${unread.reason} This filter hides nobody until then.`}
				value={filters[name]}
				onInput={(value) => set({ [name]: value })}
			/>
		);
	};
	const money = currency === "" ? "" : `, ${currency}`;
	const group = (name: "tiers" | "platforms" | "statuses", label: string, values: readonly string[]) => {
		const choices = countsOf(values);
		return choices.length < 2 && filters[name].length === 0 ? null : (
			<CheckGroup
				label={label}
				choices={choices}
				checked={filters[name]}
				onChange={(checked) => set({ [name]: checked })}
			/>
		);
	};
	const marked = (name: "vetting" | "competitor" | "stale", label: string) => (
		<ChoiceField
			label={label}
			value={filters[name]}
			choices={MARKED}
			onChange={(value) => set({ [name]: value as Marked })}
		/>
	);
	return (
		<Disclosure title="Filters" count={filtered.effects.length}>
			{group(
				"tiers",
				"Tier",
				candidates.map(({ tier }) => tier),
			)}
			{group(
				"platforms",
				"Platform",
				candidates.map(({ platform }) => platform),
			)}
			{group(
				"statuses",
				"Status",
				candidates.map(({ status }) => status || "no status"),
			)}
			{text("niche", "Niche", "Any of several, parted by commas.")}
			<div class="pair">
				{text("country", "Country")}
				{text("language", "Language")}
			</div>
			<div class="pair">
				{text("rateFrom", "Engagement from, %")}
				{text("rateTo", "Engagement up to, %")}
				{text("feeFrom", `Fee from${money}`)}
				{text("feeTo", `Fee up to${money}`)}
				{text("followersFrom", "Followers from")}
				{text("followersTo", "Followers up to")}
			</div>
			{text("audience", "Audience", "All of several: US 40%, women, 18–24 30%.")}
			{text("credibleFrom", "Credible audience from, %")}
			{marked("vetting", "Worth a look")}
			{marked("competitor", "Works with a competitor")}
			{marked("stale", "Stale counts")}
			<ChoiceField
				label="Include and exclude"
				value={filters.decision}
				choices={DECISIONS}
				onChange={(value) => set({ decision: value as Filters["decision"] })}
			/>
			<CheckField
				label="Also show creators whose figure is not known"
				checked={filters.unknown}
				onChange={(unknown) => set({ unknown })}
			/>
			{filtered.effects.length > 0 ? (
				<div>
					<Button look="link" onClick={() => onChange(NO_FILTERS)}>
						Clear all filters
					</Button>
				</div>
			) : null}
		</Disclosure>
	);
}

const MARKED = [
	{ value: "any", text: "Show too" },
	{ value: "without", text: "Hide" },
	{ value: "only", text: "Show only these" },
];

const DECISIONS = [
	{ value: "any", text: "Whatever is marked" },
	{ value: "open", text: "Not marked yet" },
	{ value: "included", text: "Marked include" },
	{ value: "excluded", text: "Marked exclude" },
];

/** The values with how often each occurs, the most frequent first. */
function countsOf(values: readonly string[]): { value: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const value of values) if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
