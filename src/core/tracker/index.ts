import type { TabSpec } from "../tables/tab-spec.ts";
import { activity } from "./activity.ts";
import { benchmarks } from "./benchmarks.ts";
import { campaign } from "./campaign.ts";
import { clientCreators, clientDeliverables, clientResults } from "./client-tabs.ts";
import { codesAndLinks } from "./codes-and-links.ts";
import { comments } from "./comments.ts";
import { dashboard } from "./dashboard.ts";
import { deliverables } from "./deliverables.ts";
import { orders } from "./orders.ts";
import { outreach } from "./outreach.ts";
import { packages } from "./packages.ts";
import { payments } from "./payments.ts";
import { plan } from "./plan.ts";
import { results } from "./results.ts";
import { roster } from "./roster.ts";
import { shortlist } from "./shortlist.ts";
import { templates } from "./templates.ts";

/** The tabs of the tracker, in their order. */
export const tracker: readonly TabSpec[] = [
	campaign,
	roster,
	shortlist,
	packages,
	plan,
	deliverables,
	codesAndLinks,
	results,
	payments,
	benchmarks,
	activity,
	orders,
	comments,
	dashboard,
	outreach,
	templates,
	clientCreators,
	clientDeliverables,
	clientResults,
];
