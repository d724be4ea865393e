import type { CaptionsDetails } from "../../core/caption-check/types.ts";
import type { Jurisdiction } from "../../core/captions/index.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { CheckField } from "../widgets/field.tsx";

interface CaptionCountriesProps {
	readonly countries: CaptionsDetails["countries"];
	readonly chosen: readonly Jurisdiction[];
	readonly onChange: (chosen: readonly Jurisdiction[]) => void;
}

/** Where the audience is: any number of countries. */
export function CaptionCountries({ countries, chosen, onChange }: CaptionCountriesProps) {
	const names = countries.filter(({ code }) => chosen.includes(code)).map(({ name }) => name);
	const tick = (code: Jurisdiction, ticked: boolean) =>
		onChange(ticked ? [...chosen, code] : chosen.filter((other) => other !== code));
	return (
		<div>
			<Disclosure
				title="Countries"
				about={names.length === 0 ? "None chosen yet" : names.join(", ")}
				initiallyOpen={names.length === 0}
			>
				<p class="hint">Where the audience is. With several, every one's rules must hold.</p>
				<fieldset class="countries">
					<legend class="hidden">Countries whose rules hold</legend>
					{countries.map(({ code, name }) => (
						<CheckField
							key={code}
							label={name}
							checked={chosen.includes(code)}
							onChange={(ticked) => tick(code, ticked)}
						/>
					))}
				</fieldset>
			</Disclosure>
		</div>
	);
}
