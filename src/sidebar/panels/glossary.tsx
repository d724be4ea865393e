import type { DefinitionHelp, TermHelp } from "../help.ts";
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
					textOf={(item) => Object.values(item).join(" ")}
					hint="How each figure is counted, and where it comes from."
					nothing="No term fits. Try another word, such as reach, cost or orders."
					show={(item) =>
						"term" in item ? <Term key={item.term} {...item} /> : <Definition key={item.name} {...item} />
					}
				/>
			)}
		/>
	);
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
