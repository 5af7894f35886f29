-- Planning walks all subscribers once, in batches by their number, so that its memory stays what it is: no index on
-- shapes is ever asked, and each would be paid for with every change.
drop index subscriber_around;
drop index subscriber_within;
