// The transfer window that `day` belongs to, as a number that grows with time: January 2022 (2022-W) 4044, July 2022 (2022-S) 4045.
CASE
  WHEN day.month * 100 + day.day < 210 THEN day.year * 2
  WHEN day.month * 100 + day.day <= 909 THEN day.year * 2 + 1
  ELSE day.year * 2 + 2
END
