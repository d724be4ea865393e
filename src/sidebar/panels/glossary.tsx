import type { DefinitionHelp, TermHelp } from "../help.ts";
import type { SearchFields } from "../search.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { HelpPage } from "../widgets/help-page.tsx";
import { SearchedList } from "../widgets/searched-list.tsx";

/** What each figure means and how it is counted. */
export function GlossaryPanel({ onHome }: { readonly onHome: () => void }) {
	return (
		<HelpPage
			title="Glossary"
			step="glossary"
			onBack={onHome}
			show={({ terms, definitions }) => (
				<SearchedList<TermHelp | DefinitionHelp>
					label="Find a term"
					items={[...terms, ...definitions]}
					fieldsOf={fieldsOf}
					hint="How each figure is counted, and where it comes from."
					nothing="No term has all these words. Try fewer, or another one, such as reach, cost, orders or sample size."
					show={(item) =>
						"term" in item ? <Term key={item.term} {...item} /> : <Definition key={item.name} {...item} />
					}
				/>
			)}
		/>
	);
}

function fieldsOf(item: TermHelp | DefinitionHelp): SearchFields {
	const text = Object.values(item).join(" ");
	if ("term" in item) return { name: item.term, title: item.means, keywords: item.keywords, text };
	return { name: `Engagement rate ${item.name}`, title: item.formula, text };
}

function Term({ term, means, computedBy, gives, column, inColumn, source }: TermHelp) {
	return (
		<Disclosure title={term} about={means}>
			<Facts
				facts={[
					["Function", computedBy],
					["Gives", gives],
					["In the tracker", column && [column, inColumn].filter(Boolean).join(". ")],
					["Source", source],
				]}
			/>
		</Disclosure>
	);
}

function Definition({ name, formula, average, limits, usedBy, source }: DefinitionHelp) {
	return (
		<Disclosure title={`Engagement rate: ${name}`} about={formula}>
			<Facts
				facts={[
					["Of which posts", average],
					["Limits", limits],
					["Used by", usedBy],
					["Source", source],
				]}
			/>
		</Disclosure>
	);
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string | undefined])[] }) {
	return (
		<dl>
			{facts.map(([name, text]) =>
				text ? (
					<div key={name}>
						<dt>{name}</dt>
						<dd class="hint">{text}</dd>
					</div>
				) : null,
			)}
		</dl>
	);
}
