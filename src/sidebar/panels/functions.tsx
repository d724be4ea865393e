import type { FunctionHelp } from "../help.ts";
import type { SearchFields } from "../search.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { HelpPage } from "../widgets/help-page.tsx";
import { SearchedList } from "../widgets/searched-list.tsx";
import { InsertFormula } from "./insert-formula.tsx";

/** The custom functions, to look up and to put into a cell. */
export function FunctionsPanel({ onHome }: { readonly onHome: () => void }) {
	return (
		<HelpPage
			title="Functions"
			step="functions"
			onBack={onHome}
			show={({ functions }) => (
				<SearchedList
					label="Find a function"
					items={functions}
					fieldsOf={fieldsOf}
					hint="Open one to see what it takes, and put it into a cell with the columns of your tab."
					nothing="No function has all these words. Try fewer, or what it should tell: cost per order, fair price, size."
					show={(help) => (
						<Disclosure key={help.name} title={<BreakableName name={help.name} />} about={help.summary}>
							<FunctionDetails help={help} />
						</Disclosure>
					)}
				/>
			)}
		/>
	);
}

/** In a narrow sidebar a long name goes on behind an underscore. */
function BreakableName({ name }: { readonly name: string }) {
	const parts = name.split("_");
	return <>{parts.map((part, index) => (index === 0 ? part : ["_", <wbr key={index} />, part]))}</>;
}

function FunctionDetails({ help }: { readonly help: FunctionHelp }) {
	const { parameters, returns, source, examples } = help;
	return (
		<>
			<dl>
				{parameters.map(({ name, about, optional }) => (
					<div key={name}>
						<dt>
							{name}
							{optional ? <span class="hint"> optional</span> : null}
						</dt>
						<dd class="hint">{about}</dd>
					</div>
				))}
				<div>
					<dt>Gives</dt>
					<dd class="hint">{returns}</dd>
				</div>
				{source ? (
					<div>
						<dt>Source</dt>
						<dd class="hint">{source}</dd>
					</div>
				) : null}
			</dl>
			<InsertFormula help={help} />
			<h3>Examples</h3>
			<ul class="examples">
				{examples.map(({ formula, gives, note }) => (
					<li key={formula}>
						<code>{formula}</code>
						<span>→ {gives}</span>
						{note ? <span class="hint">{note}</span> : null}
					</li>
				))}
			</ul>
		</>
	);
}

function fieldsOf({ name, summary, keywords, parameters, returns }: FunctionHelp): SearchFields {
	const takes = parameters.map((parameter) => `${parameter.name} ${parameter.about}`);
	return {
		name: name.replace(/_/g, " "),
		title: summary,
		keywords,
		text: [...takes, returns].join(" "),
	};
}
