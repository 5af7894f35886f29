-- Words that others published where there is no web address: a leaflet, a printed paper, a letter.
-- Their url is `words:` and a hash of where they were found and of their title, so that versions share it as those of a page do.
alter table published_document add column found_in text;
alter table published_document add constraint published_document_found_in_length check (length(found_in) between 1 and 200);
alter table published_document add constraint published_document_found_somewhere check ((found_in is not null) = (url like 'words:%'));
