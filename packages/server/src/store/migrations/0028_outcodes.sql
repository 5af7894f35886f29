-- The outward part of the postcodes of an operator's place: where an outcode lies is the middle of its settlements.
-- Null in lists that were imported before; importing one again fills it.
alter table operator_place add column outcode text;
