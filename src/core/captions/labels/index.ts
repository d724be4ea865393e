import { australia } from "./australia.ts";
import { belgium } from "./belgium.ts";
import { brazil } from "./brazil.ts";
import { canada } from "./canada.ts";
import { denmark } from "./denmark.ts";
import { finland } from "./finland.ts";
import { france } from "./france.ts";
import { germany } from "./germany.ts";
import { india } from "./india.ts";
import { ireland } from "./ireland.ts";
import { italy } from "./italy.ts";
import type { Jurisdiction, LabelTable } from "./label-table.ts";
import { netherlands } from "./netherlands.ts";
import { norway } from "./norway.ts";
import { poland } from "./poland.ts";
import { spain } from "./spain.ts";
import { sweden } from "./sweden.ts";
import { unitedKingdom } from "./united-kingdom.ts";
import { unitedStates } from "./united-states.ts";

/** Every country's rules, by its code. */
export const labelTables: { readonly [code in Jurisdiction]: LabelTable } = {
	AU: australia,
	BE: belgium,
	BR: brazil,
	CA: canada,
	DE: germany,
	DK: denmark,
	ES: spain,
	FI: finland,
	FR: france,
	GB: unitedKingdom,
	IE: ireland,
	IN: india,
	IT: italy,
	NL: netherlands,
	NO: norway,
	PL: poland,
	SE: sweden,
	US: unitedStates,
};
