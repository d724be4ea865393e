import type { CaptionRule } from "../contracts.ts";
import { ambiguousHashtag } from "./ambiguous-hashtag.ts";
import { buriedDisclosure } from "./buried-disclosure.ts";
import { lateDisclosure } from "./late-disclosure.ts";
import { missingDisclosure } from "./missing-disclosure.ts";
import { missingRequiredTag } from "./missing-required-tag.ts";
import { missingVerbalDisclosure } from "./missing-verbal-disclosure.ts";
import { negatedDisclosure } from "./negated-disclosure.ts";
import { overLength } from "./over-length.ts";
import { undisclosedEdit } from "./undisclosed-edit.ts";
import { unsubstantiatedClaim } from "./unsubstantiated-claim.ts";
import { vagueDisclosure } from "./vague-disclosure.ts";
import { wrongLanguage } from "./wrong-language.ts";

/** Every rule, in the order in which their fixes are applied. */
export const captionRules: readonly CaptionRule[] = [
	negatedDisclosure,
	ambiguousHashtag,
	wrongLanguage,
	vagueDisclosure,
	missingDisclosure,
	buriedDisclosure,
	lateDisclosure,
	undisclosedEdit,
	missingRequiredTag,
	unsubstantiatedClaim,
	missingVerbalDisclosure,
	overLength,
];
