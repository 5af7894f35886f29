import { LINK_DAYS } from "../../../actions/organisation-access.ts";
import { type Html, html } from "../../shell/html.ts";

export const linkPage = ({
  link,
  id,
}: {
  link: string;
  id: string;
}): Html => html`<h1 class="cl-h1">The link for their page</h1>
<p class="govuk-body cl-gap-1">Give it to the person you spoke to on the published number. We keep no copy: it is shown only now.</p>
<p class="cl-secret"><code>${link}</code></p>
<p class="govuk-body">It opens the page for ${LINK_DAYS} days. Whoever has it can log calls in their name, so send it by a way you trust.</p>
<p class="govuk-body"><a href="/console/organisations/${id}">Back to the organisation</a></p>`;
