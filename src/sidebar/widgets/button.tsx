import type { ComponentChildren } from "preact";

interface ButtonProps {
	readonly children: ComponentChildren;
	readonly onClick: () => void;
	/** `primary`: at most one on a panel, at the left. `link`: beside the matter it changes. */
	readonly look?: "primary" | "link";
	/** It stays in the tab order, so that focus is not lost, but does nothing. */
	readonly disabled?: boolean;
	readonly label?: string;
	readonly expanded?: boolean;
}

export function Button({ children, onClick, look, disabled = false, label, expanded }: ButtonProps) {
	return (
		<button
			type="button"
			class={look}
			aria-label={label}
			aria-disabled={disabled || undefined}
			aria-expanded={expanded}
			onClick={() => !disabled && onClick()}
		>
			{children}
		</button>
	);
}
