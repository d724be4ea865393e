import type { JSX, RefObject } from "preact";
import { localeFormat } from "../engine/locale.ts";
import { callAt, readFunctionHints } from "./function-hints.ts";
import type { Session } from "./session.ts";

interface FunctionHintProps {
	readonly session: Session;
	readonly input: RefObject<HTMLTextAreaElement | null>;
	readonly text: string;
}

/** The custom function being typed: its parameters, the present one marked, and what it gives. */
export function FunctionHint({ session, input, text }: FunctionHintProps): JSX.Element | null {
	const call = callAt(text, input.current?.selectionStart ?? text.length);
	const hint = call && readFunctionHints(session.code).get(call.name);
	if (!hint) return null;
	const separator = localeFormat(session.workbook.locale).decimal === "," ? "; " : ", ";
	const marked = Math.min(call.argument, hint.parameters.length - 1);
	return (
		<div class="function-hint" role="note">
			<code>
				{hint.name}(
				{hint.parameters.map((parameter, index) => (
					<span key={parameter}>
						{index > 0 && separator}
						{index === marked ? <mark>{parameter}</mark> : parameter}
					</span>
				))}
				)
			</code>
			<p>{hint.about}</p>
		</div>
	);
}
