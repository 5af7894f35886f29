-- What a sealed tip can be found by without opening it: numbers under a keyed function, filled up with values of chance, so
-- that each tip has as many. The key is in a file and is another each quarter.
create table tip_number (
  tip_id bigint not null references tip (id),
  sealed bytea  not null,
  constraint tip_number_once   primary key (tip_id, sealed),
  constraint tip_number_length check (octet_length(sealed) = 32)
);
create index tip_number_by_value on tip_number (sealed);
