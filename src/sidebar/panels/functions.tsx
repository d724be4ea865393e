import { useState } from "preact/hooks";
import { type FunctionHelp, functionHelp } from "../function-help.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { TextField } from "../widgets/field.tsx";
import { Panel } from "../widgets/panel.tsx";

/** The custom functions, to look up while typing a formula. */
export function FunctionsPanel({ onHome }: { readonly onHome: () => void }) {
	const [wanted, setWanted] = useState("");
	const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
	const found = functionHelp().filter((help) => words.every((word) => searchText(help).includes(word)));
	return (
		<Panel title="Functions" step="functions" onBack={onHome}>
			<TextField label="Find a function" value={wanted} onInput={setWanted} />
			<p class="hint" role="status">
				{found.length === 0
					? "No function fits. Try another word, such as rate, fee or code."
					: "Type one into a cell. If a comma is refused, part the values with a semicolon (;)."}
			</p>
			<div>
				{found.map((help) => (
					<Disclosure key={help.name} title={help.name} about={help.summary}>
						<dl>
							{help.parameters.map(({ name, about, optional }) => (
								<div key={name}>
									<dt>
										{name}
										{optional ? <span class="hint"> optional</span> : null}
									</dt>
									<dd class="hint">{about}</dd>
								</div>
							))}
						</dl>
						<code>{help.example}</code>
					</Disclosure>
				))}
			</div>
		</Panel>
	);
}

function searchText({ name, summary, parameters }: FunctionHelp): string {
	return [name, name.replace(/_/g, " "), summary, ...parameters.map((one) => one.name)]
		.join(" ")
		.toLowerCase();
}
