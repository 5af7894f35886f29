-- Where the number known so far is out of use, a change is confirmed on another number of the organisation, which the
-- second person looked up themselves: elsewhere than where whoever asked says that it is published.
alter table organisation_change
  add column rang_number   text,                         -- null: the number known so far was rung
  add column rang_found_in text,
  add constraint organisation_change_found_elsewhere check (
    (rang_number is null) = (rang_found_in is null)
    and (rang_number is null or rang_by is not null)
    and rang_number <> was_number
    and btrim(rang_found_in) <> ''
    and lower(btrim(rang_found_in)) <> lower(btrim(number_source))
  );
