import type { ComponentChildren } from "preact";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface EmptyStateProps {
	/** Of the tool that is offered. */
	readonly icon: string;
	/** What is missing: `The Roster has no creators yet`. */
	readonly title: string;
	/** What comes of the button, or how else to go on. */
	readonly children?: ComponentChildren;
	/** The name of the panel that does what is missing. */
	readonly action: string;
	readonly onAct: () => void;
	/** Less likely ways on, as link buttons. */
	readonly besides?: ComponentChildren;
}

/** In the place of a panel's content while there is nothing to work on: what is missing, and the one button that leads there. */
export function EmptyState({ icon, title, children, action, onAct, besides }: EmptyStateProps) {
	return (
		<section class="empty" aria-label="Nothing here yet">
			<Icon name={icon} />
			<h2>{title}</h2>
			{children ? <p class="hint">{children}</p> : null}
			<Button look="primary" onClick={onAct}>
				{action}
			</Button>
			{besides}
		</section>
	);
}
