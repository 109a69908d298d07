"""The calendar: a month at a time, with the embargoes that end, the works that come out, and the publications."""
