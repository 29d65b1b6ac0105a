// Says where to sign in whenever this machine gets into a network with a captive portal.
import { CaptivePortal, httpProbe, watchNetwork } from 'routability';

const [url = 'http://connectivity.example/204'] = process.argv.slice(2);

const network = await watchNetwork();
network.ref();
const portal = new CaptivePortal(network.bus, { probes: [httpProbe({ url, status: 204 })] });

portal.on('status', ({ status, portal: page }) => {
  if (status === 'captive')
    console.log(`sign in at ${page ?? 'the page that any http:// URL leads to'}`);
  else if (status !== 'unknown') console.log(`internet: ${status}`);
});
portal.check();
await new Promise((resolve) => network.once('close', resolve));
