import type { DocumentKind } from "../core/docs/document-kind.ts";
import { agreementTerms } from "./agreement-terms.ts";
import { brief } from "./brief.ts";
import { feedbackRequest } from "./feedback-request.ts";
import { report } from "./report.ts";

/** The kinds of documents for creators, in the order they are needed. */
export const documentKinds: readonly DocumentKind[] = [brief, agreementTerms, feedbackRequest];

/** Those about the campaign as a whole. */
export const campaignDocuments: readonly DocumentKind[] = [report];
