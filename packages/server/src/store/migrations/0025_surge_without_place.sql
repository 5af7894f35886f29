-- Calls of which nobody said where are watched too: how many of an alarm's counted reports named no place we know.
alter table surge add column placeless integer not null default 0;
