import type { ComponentChildren, JSX } from "preact";

interface OptionListProps {
	readonly id: string;
	readonly label: string;
	readonly options: readonly string[];
	/** The one that Enter or Tab takes. */
	readonly marked: number;
	/** The one that holds now; the marked one if there is no such thing. */
	readonly current?: string;
	readonly show: (option: string, isMarked: boolean) => ComponentChildren;
	readonly onChoose: (option: string) => void;
}

/** What may be put into the text box above, which keeps the focus and the keys. */
export function OptionList(props: OptionListProps): JSX.Element {
	const { id, label, options, marked, current = options[marked], show, onChoose } = props;
	return (
		<div id={id} class={id} role="listbox" aria-label={label}>
			{options.map((option, index) => (
				// biome-ignore lint/a11y/useFocusableInteractive: the text box keeps the focus, with aria-activedescendant
				// biome-ignore lint/a11y/useKeyWithClickEvents: the text box has the keys
				<div
					key={option}
					id={optionId(id, index)}
					role="option"
					aria-selected={option === current}
					class={index === marked ? "marked" : undefined}
					ref={index === marked ? intoView : null}
					onPointerDown={(event) => event.preventDefault()}
					onClick={() => onChoose(option)}
				>
					{show(option, index === marked)}
				</div>
			))}
		</div>
	);
}

/** For the text box's `aria-activedescendant`. */
export function optionId(list: string, index: number): string {
	return `${list}-${index}`;
}

function intoView(element: HTMLElement | null): void {
	element?.scrollIntoView({ block: "nearest" });
}
