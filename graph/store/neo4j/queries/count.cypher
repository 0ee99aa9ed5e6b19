// How many records there are in each group.
MATCH (n:Record)                             //: matched
UNWIND coalesce(n._key_slug, ['']) AS v0     //: by
WITH v0, count(DISTINCT n) AS number         //: group
ORDER BY v0                                  //: order
LIMIT $limit
RETURN [v0] AS values, number                //: values
