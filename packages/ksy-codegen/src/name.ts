/** `nh_id` → `nhId`. */
export function camelCase(id: string): string {
  return id.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `route_metrics` → `RouteMetrics`. */
export function pascalCase(id: string): string {
  const camel = camelCase(id);
  return camel.slice(0, 1).toUpperCase() + camel.slice(1);
}

/** `rtnl_route` → `rtnl-route`. */
export function kebabCase(id: string): string {
  return id.replaceAll('_', '-');
}
