"""Builds a health-education site from structured records. `healthsite.site.build_site` is the whole core."""
