import type { FunctionHelp } from "../help.ts";
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
					textOf={searchText}
					hint="Open one to see what it takes, and put it into a cell. If a comma is refused, part the values with a semicolon (;)."
					nothing="No function fits. Try another word, such as rate, fee or code."
					show={(help) => (
						<Disclosure key={help.name} title={help.name} about={help.summary}>
							<FunctionDetails help={help} />
						</Disclosure>
					)}
				/>
			)}
		/>
	);
}

function FunctionDetails({ help }: { readonly help: FunctionHelp }) {
	const { name, parameters, returns, source, formula, examples } = help;
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
			<InsertFormula name={name} formula={formula} />
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

function searchText({ name, summary, parameters }: FunctionHelp): string {
	return [name, name.replace(/_/g, " "), summary, ...parameters.map((one) => one.name)].join(" ");
}
